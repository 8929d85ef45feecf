import { useId, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { PhoneCode } from "./PhoneCode.tsx";
import { usePhoneAddress } from "./use-address.ts";

/** A code that opens the same option on phones, and where to say the app's public address. */
export function CodeSheet() {
	const { device } = usePresenter();
	const t = translator.value;
	const address = usePhoneAddress();
	const [changing, setChanging] = useState(false);
	if (address === null || changing)
		return (
			<div class="page" data-code="none">
				{address === null ? <p>{t("forum.code.noAddress")}</p> : null}
				<AddressField known={device.publicAddress.value ?? ""} onKept={() => setChanging(false)} />
			</div>
		);
	return (
		<div class="page">
			<PhoneCode {...address} />
			<div>
				<Button kind="outlined" onClick={() => setChanging(true)}>
					{t("forum.code.change")}
				</Button>
			</div>
		</div>
	);
}

function AddressField({ known, onKept }: { readonly known: string; onKept(): void }) {
	const { device } = usePresenter();
	const t = translator.value;
	const id = useId();
	const [text, setText] = useState(known);
	const [isBad, setBad] = useState(false);
	const keep = (event: Event): void => {
		event.preventDefault();
		const isKept = device.setPublicAddress(text.trim());
		setBad(!isKept);
		if (isKept) onKept();
	};
	return (
		<form class="address-form" onSubmit={keep}>
			<label class="field__label" for={id}>
				{t("forum.code.address")}
			</label>
			<input
				id={id}
				class="input"
				type="url"
				inputMode="url"
				placeholder="https://"
				value={text}
				aria-invalid={isBad}
				aria-describedby={isBad ? `${id}-bad` : undefined}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			{isBad ? (
				<p id={`${id}-bad`} role="alert">
					{t("forum.code.bad")}
				</p>
			) : null}
			<Button type="submit" kind="primary">
				{t("forum.code.keep")}
			</Button>
		</form>
	);
}

import { useId, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import type { Device } from "../device.ts";

/** Says where links lead, and asks for an address that phones can open where this page has none. */
export function PublicAddress({ device }: { readonly device: Device }) {
	const t = translator.value;
	const known = device.publicAddress.value;
	const [typed, setTyped] = useState("");
	const [isWrong, setWrong] = useState(false);
	const errorId = useId();
	if (known !== null) {
		const isOwn = known === location.origin + location.pathname;
		return isOwn ? null : (
			<p class="share-public">
				{t("share.address.used", { address: known })}{" "}
				<Button kind="link" onClick={() => device.setPublicAddress(null)}>
					{t("share.address.forget")}
				</Button>
			</p>
		);
	}
	return (
		<form
			class="share-private"
			data-share-private
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				setWrong(!device.setPublicAddress(typed.trim()));
			}}
		>
			<p>
				<strong>{t("share.private", { host: location.host })}</strong> {t("share.private.mend")}
			</p>
			<label class="field">
				<span class="field__label">{t("share.address")}</span>
				<span class="field__row">
					<input
						class="input"
						type="url"
						inputMode="url"
						placeholder="https://"
						value={typed}
						aria-invalid={isWrong}
						aria-describedby={isWrong ? errorId : undefined}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
					<Button kind="outlined" type="submit">
						{t("share.address.use")}
					</Button>
				</span>
			</label>
			{isWrong ? (
				<p id={errorId} class="field__error" role="alert">
					{t("share.address.wrong")}
				</p>
			) : null}
		</form>
	);
}

import { translator } from "../../../i18n/index.ts";
import { QrCode } from "../../shared/share/QrCode.tsx";
import type { PhoneAddress } from "./use-address.ts";

/** The code itself, with the part of its address that people can type under it. */
export function PhoneCode({ address, carriesOption }: PhoneAddress) {
	const t = translator.value;
	const [typed = address] = address.split(/[?#]/);
	return (
		<div class="phone-code" data-address={address}>
			<QrCode
				text={address}
				label={t("forum.code.alt", { address: typed })}
				written={typed.replace(/^https?:\/\//, "")}
				correction="low"
			/>
			{carriesOption ? null : <p>{t("forum.code.tooLong")}</p>}
		</div>
	);
}

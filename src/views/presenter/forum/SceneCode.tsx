import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { PhoneCode } from "./PhoneCode.tsx";
import { usePhoneAddress } from "./use-address.ts";

/** The code beside a scene that asks the room for something; without an address it says so, and offers to enter one. */
export function SceneCode() {
	const { run } = usePresenter();
	const t = translator.value;
	const address = usePhoneAddress();
	if (address !== null) return <PhoneCode {...address} />;
	return (
		<div class="scene-no-code" data-code="none">
			<p>{t("forum.code.noAddress")}</p>
			<Button kind="outlined" icon="link" onClick={() => run({ action: "code" })}>
				{t("forum.code.address")}
			</Button>
		</div>
	);
}

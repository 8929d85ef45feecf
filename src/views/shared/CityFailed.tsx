import { describeProblem, translator } from "../../i18n/index.ts";
import type { Session } from "../../session/types.ts";
import { Button, ErrorNotice } from "../../ui/index.ts";

interface Props {
	readonly session: Session;
	readonly packUrl: string;
}

/** Why the city cannot be opened, and another try. */
export function CityFailed({ session, packUrl }: Props) {
	const t = translator.value;
	const problem = session.problem.value;
	const words = problem === null ? { what: t("state.cityFailed"), mend: "" } : describeProblem(t, problem);
	return (
		<ErrorNotice
			{...words}
			actions={
				<Button
					kind="primary"
					icon="reset"
					onClick={() => {
						session.dismissProblem();
						void session.start(packUrl);
					}}
				>
					{t("action.retry")}
				</Button>
			}
		/>
	);
}

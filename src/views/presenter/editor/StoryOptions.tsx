import { translator } from "../../../i18n/index.ts";
import { Select } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { retoldWith } from "../story/editing.ts";
import { optionChoices, scenarioOfChoice } from "./option-choices.ts";

/** Which option the story is about, and which it is told against: scenes stay, figures follow. */
export function StoryOptions() {
	const { keeper, session } = usePresenter();
	const t = translator.value;
	const story = keeper.story.value;
	if (story === null) return null;
	const choices = optionChoices(session, t);
	const withCurrent = (id: string, name: string) =>
		choices.some(({ value }) => value === id)
			? choices
			: [{ value: id, label: t("story.options.current", { name }) }, ...choices];
	const choose = async (which: "option" | "against", value: string): Promise<void> => {
		const scenario = await scenarioOfChoice(session, which, value, story.option);
		if (scenario === null) return;
		keeper.change((current) =>
			which === "option"
				? retoldWith(current, scenario, current.against)
				: retoldWith(current, current.option, scenario),
		);
	};
	return (
		<div class="story-options">
			<Select
				label={t("story.options")}
				options={withCurrent(story.option.id, t.of(story.option.name))}
				value={story.option.id}
				onChange={(value) => void choose("option", value)}
			/>
			<Select
				label={t("story.against")}
				options={withCurrent(story.against.id, t.of(story.against.name))}
				value={story.against.id}
				onChange={(value) => void choose("against", value)}
			/>
		</div>
	);
}

import { writeStory } from "../../../exchange/story/write-story.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, FilePicker, Icon, IconButton } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { otherOption } from "../presenter.ts";
import { newStory } from "../story/editing.ts";

/** The title of the story, how it is kept, files in and out, and the way back to the screen. */
export function StoryBar({ onPresent }: { onPresent(): void }) {
	const { keeper, session, device, state } = usePresenter();
	const t = translator.value;
	const story = keeper.story.value;
	const keeping = keeper.keeping.value;
	const others = keeper.stories.value.filter(({ id }) => id !== story?.id);
	if (story === null) return null;
	const open = async (file: File): Promise<void> => {
		const city = session.city.peek();
		if (city === null) return;
		const read = keeper.importText(await file.text(), city.id);
		if (!read.ok) session.reportProblem(read.error);
		else state.place.value = 0;
	};
	return (
		<header class="story-bar">
			<Button kind="primary" icon="left" data-present onClick={onPresent}>
				{t("story.edit.present")}
			</Button>
			<input
				class="input story-title"
				aria-label={t("story.edit.name")}
				value={t.of(story.title)}
				maxLength={120}
				onChange={(event) => {
					const name = event.currentTarget.value.trim();
					if (name !== "")
						keeper.change((current) => ({ ...current, title: { ...current.title, [t.language]: name } }));
				}}
			/>
			<p class="story-keeping" data-keeping={keeping} role="status">
				<Icon name={keeping === "unkept" ? "warning" : "check"} size={20} /> {t(`story.keep.${keeping}`)}
			</p>
			<a
				class="button button--outlined"
				download={`${story.option.cityId}-story.json`}
				href={`data:application/json;charset=utf-8,${encodeURIComponent(writeStory(story))}`}
			>
				<Icon name="save" size={20} />
				{t("story.file.save")}
			</a>
			<FilePicker
				label={t("story.file.open")}
				accept=".json,application/json"
				onFiles={([file]) => void open(file)}
			/>
			<Button
				kind="outlined"
				icon="plus"
				onClick={() => {
					const city = session.city.peek();
					if (city === null) return;
					keeper.begin(newStory(story.option, otherOption(city, story.option), device.newId));
					state.place.value = 0;
				}}
			>
				{t("story.new")}
			</Button>
			{others.length === 0 ? null : (
				<details class="story-list">
					<summary class="button button--outlined">{t("story.list")}</summary>
					<ul>
						{others.map(({ id, title, savedAtMilliseconds }) => (
							<li key={id}>
								<Button
									onClick={() => {
										state.place.value = 0;
										void keeper.open(id);
									}}
								>
									{t.of(title)} <span class="quiet">{t.format.date(savedAtMilliseconds)}</span>
								</Button>
								<IconButton
									icon="close"
									label={t("story.remove", { name: t.of(title) })}
									onClick={() => void keeper.remove(id)}
								/>
							</li>
						))}
					</ul>
				</details>
			)}
		</header>
	);
}

import { translator } from "../../../i18n/index.ts";
import { Button, Icon, IconButton, type IconName, Popover } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { LockButton } from "../forum/LockButton.tsx";
import type { Action } from "./keys.ts";

const TOOLS = [
	{ action: "notes", icon: "speech", key: "N" },
	{ action: "tryOut", icon: "settings", key: "W" },
	{ action: "trip", icon: "home", key: "T" },
	{ action: "room", icon: "person", key: "R" },
	{ action: "source", icon: "source", key: "S" },
	{ action: "code", icon: "link", key: "Q" },
	{ action: "dossier", icon: "save", key: "P" },
	{ action: "edit", icon: "open", key: "E" },
	{ action: "languages", icon: "swap", key: "L" },
	{ action: "theme", icon: "layers", key: "D" },
	{ action: "fullscreen", icon: "fit", key: "F" },
	{ action: "forum", icon: "home", key: "K" },
	{ action: "help", icon: "keyboard", key: "?" },
] as const satisfies readonly { readonly action: Action; readonly icon: IconName; readonly key: string }[];

/** Where the story stands, forward and back, and everything else behind one button. */
export function PlayerBar() {
	const { state, scenes, facts, run } = usePresenter();
	const t = translator.value;
	const place = Math.min(state.place.value, scenes.value.length - 1);
	const count = scenes.value.length;
	const progress = facts.progress.value;
	return (
		<nav class="player-bar" aria-label={t("presenter.tools")}>
			<IconButton
				icon="chevronLeft"
				label={t("presenter.previous")}
				aria-disabled={place === 0}
				onClick={() => run({ action: "previous" })}
			/>
			<p class="player-count">
				<span class="visually-hidden">{t("presenter.scene", { place: place + 1, count })}</span>
				<span aria-hidden="true">
					{state.digits.value === "" ? place + 1 : state.digits.value}/{count}
				</span>
			</p>
			<IconButton icon="chevronRight" label={t("presenter.next")} onClick={() => run({ action: "next" })} />
			<span class="player-dots" aria-hidden="true">
				{scenes.value.map((scene, i) => (
					<span key={scene.id} data-on={i <= place} />
				))}
			</span>
			{progress < 1 ? (
				<span class="player-progress" role="status">
					{t("presenter.progress", { percent: t.format.percent(progress) })}
				</span>
			) : null}
			{state.locked.value ? (
				<>
					<Button icon="swap" onClick={() => run({ action: "languages" })}>
						{t(`presenter.languages.${state.languages.value}`)}
					</Button>
					<LockButton />
				</>
			) : (
				<Popover label={t("presenter.tools")} icon="menu" iconOnly>
					<ul class="player-tools">
						{TOOLS.map(({ action, icon, key }) => (
							<li key={action}>
								<button
									type="button"
									class="player-tool"
									data-tool={action}
									onClick={(event) => {
										event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
										run({ action });
									}}
								>
									<Icon name={icon} size={20} />
									<span>{t(`presenter.tool.${action}`)}</span>
									<kbd>{key}</kbd>
								</button>
							</li>
						))}
					</ul>
				</Popover>
			)}
		</nav>
	);
}

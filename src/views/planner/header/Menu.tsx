import { translator } from "../../../i18n/index.ts";
import { Button, type IconName, Popover, Switch } from "../../../ui/index.ts";
import { ThemeSwitch } from "../../shared/index.ts";
import { VIEWS, viewHref } from "../../shared/view-address.ts";
import { usePlanner } from "../context.ts";
import type { DialogId } from "../state.ts";

export function Menu() {
	const { state, device } = usePlanner();
	const t = translator.value;
	const entries: readonly { readonly id: DialogId; readonly icon: IconName; readonly label: string }[] = [
		{ id: "files", icon: "save", label: t("planner.menu.files") },
		{ id: "share", icon: "share", label: t("share.title") },
		{ id: "dossier", icon: "print", label: t("dossier.title") },
		{ id: "streets", icon: "streets", label: t("streets.title") },
		{ id: "timetable", icon: "clock", label: t("timetable.title") },
		{ id: "assumptions", icon: "settings", label: t("planner.menu.assumptions") },
		{ id: "calibration", icon: "fit", label: t("calibration.title") },
		{ id: "doubt", icon: "help", label: t("doubt.title") },
		{ id: "health", icon: "check", label: t("panel.health") },
		{ id: "data", icon: "source", label: t("panel.about") },
		{ id: "keyboard", icon: "keyboard", label: t("panel.help") },
	];
	const open = (id: DialogId, button: HTMLElement): void => {
		button.closest<HTMLElement>("[popover]")?.hidePopover();
		state.dialog.value = id;
	};
	return (
		<Popover label={t("planner.menu")} icon="menu" iconOnly>
			<div class="menu">
				<ul>
					{entries.map((entry) => (
						<li key={entry.id}>
							<Button
								icon={entry.icon}
								class="menu-entry"
								data-dialog={entry.id}
								onClick={(event) => open(entry.id, event.currentTarget)}
							>
								{entry.label}
							</Button>
						</li>
					))}
				</ul>
				<nav class="menu-views" aria-label={t("view.heading")}>
					{VIEWS.filter((view) => view !== "planner").map((view) => (
						<a key={view} class="button" href={viewHref(view)} onClick={() => device.rememberView(view)}>
							{t(`view.${view}`)}
						</a>
					))}
				</nav>
				<ThemeSwitch
					theme={device.theme.value}
					onChange={(theme) => {
						device.theme.value = theme;
					}}
				/>
				<Switch
					label={t("map.basemap.online")}
					note={t("map.basemap.onlineNote")}
					checked={device.onlineMap.value}
					onChange={(checked) => {
						device.onlineMap.value = checked;
					}}
				/>
			</div>
		</Popover>
	);
}

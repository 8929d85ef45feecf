import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Command } from "./player/keys.ts";
import type { Presenter } from "./presenter.ts";

export interface PresenterContextValue extends Presenter {
	/** Does what a key, a tap or the notes window asks for; true where it was something to do now. */
	run(command: Command): boolean;
}

export const PresenterContext = createContext<PresenterContextValue | null>(null);

export function usePresenter(): PresenterContextValue {
	const presenter = useContext(PresenterContext);
	if (presenter === null) throw new Error("usePresenter needs a PresenterContext");
	return presenter;
}

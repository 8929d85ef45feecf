import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Presenter } from "./presenter.ts";

export const PresenterContext = createContext<Presenter | null>(null);

export function usePresenter(): Presenter {
	const presenter = useContext(PresenterContext);
	if (presenter === null) throw new Error("usePresenter needs a PresenterContext");
	return presenter;
}

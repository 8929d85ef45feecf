import { useState } from "preact/hooks";
import { useResident } from "../context.ts";
import type { Home } from "../state.ts";
import { HomeChooser } from "./HomeChooser.tsx";
import { PlaceAnswer } from "./PlaceAnswer.tsx";

/** Asks where somebody lives, and answers for that block. */
export function PlaceScreen() {
	const { state } = useResident();
	const [choosing, setChoosing] = useState(false);
	const home = state.home.value;
	const choose = (chosen: Home): void => {
		state.hasMoved.value = true;
		state.home.value = chosen;
		setChoosing(false);
	};
	if (home === null || choosing) {
		return (
			<HomeChooser
				onChoose={choose}
				onKeep={
					home === null
						? null
						: () => {
								state.hasMoved.value = true;
								setChoosing(false);
							}
				}
			/>
		);
	}
	return (
		<PlaceAnswer
			home={home}
			onChange={() => {
				state.hasMoved.value = true;
				setChoosing(true);
			}}
		/>
	);
}

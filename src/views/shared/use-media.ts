import { useEffect, useState } from "preact/hooks";

/** Whether the window fits a media query, followed as it changes. */
export function useMedia(query: string): boolean {
	const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
	useEffect(() => {
		const media = window.matchMedia(query);
		const follow = (): void => setMatches(media.matches);
		follow();
		media.addEventListener("change", follow);
		return () => media.removeEventListener("change", follow);
	}, [query]);
	return matches;
}

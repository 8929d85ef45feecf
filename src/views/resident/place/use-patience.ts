import { useEffect, useState } from "preact/hooks";

interface Connection {
	readonly saveData?: boolean;
}

/**
 * Whether what comes after the first answer may be fetched: once the answer has been painted, and not by itself where
 * somebody has asked their browser to save data.
 */
export function usePatience(isAnswered: boolean): boolean {
	const [ready, setReady] = useState(false);
	useEffect(() => {
		const { connection } = navigator as Navigator & { readonly connection?: Connection };
		if (!isAnswered || connection?.saveData) return;
		const timer = setTimeout(() => requestAnimationFrame(() => setReady(true)), 50);
		return () => clearTimeout(timer);
	}, [isAnswered]);
	return ready;
}

import type { ByteReader, ByteWriter } from "../core/byte-stream.ts";
import { type Ancestor, STEP_KINDS, type StepKind } from "../scenario/ancestor.ts";

/** Ancestors in order: id, both names, and the steps of each kind as whole numbers. */
export function writeLineage(out: ByteWriter, lineage: readonly Ancestor[]): void {
	out.whole(lineage.length);
	for (const { id, name, steps } of lineage) {
		out.text(id);
		out.text(name.th);
		out.text(name.en);
		for (const kind of STEP_KINDS) out.whole(steps[kind]);
	}
}

export function readLineage(source: ByteReader): readonly Ancestor[] {
	const lineage: Ancestor[] = [];
	for (let left = source.count(); left > 0; left--) {
		const id = source.text();
		const name = { th: source.text(), en: source.text() };
		const steps = {} as Record<StepKind, number>;
		for (const kind of STEP_KINDS) steps[kind] = source.whole();
		lineage.push({ id, name, steps });
	}
	return lineage;
}

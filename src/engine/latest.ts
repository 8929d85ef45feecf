/**
 * Latest wins: one call in flight and one waiting. A newer request replaces the one that waits, which then answers
 * null; an answer that a newer request has overtaken is still given to its caller, who asked for exactly that.
 */
export function latestWins<Request, Answer>(
	call: (request: Request) => Promise<Answer>,
): (request: Request) => Promise<Answer | null> {
	let busy = false;
	let waiting: {
		request: Request;
		settle: (answer: Answer | null) => void;
		fail: (error: unknown) => void;
	} | null = null;

	const run = async (
		request: Request,
		settle: (answer: Answer | null) => void,
		fail: (error: unknown) => void,
	): Promise<void> => {
		busy = true;
		try {
			settle(await call(request));
		} catch (error) {
			fail(error);
		} finally {
			busy = false;
			const next = waiting;
			waiting = null;
			if (next !== null) void run(next.request, next.settle, next.fail);
		}
	};

	return (request) =>
		new Promise((settle, fail) => {
			if (!busy) {
				void run(request, settle, fail);
				return;
			}
			waiting?.settle(null);
			waiting = { request, settle, fail };
		});
}

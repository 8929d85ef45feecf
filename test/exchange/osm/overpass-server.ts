import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What a loopback server has been asked, and how it answers: like an Overpass server in good and bad moments. */
export interface OverpassServer {
	readonly endpoint: string;
	/** The query of every request, in order. */
	readonly queries: readonly string[];
	readonly requests: readonly {
		readonly method: string;
		readonly contentType: string;
		readonly referrer: string;
	}[];
	/** Answers given one a request; the last one stays. */
	answers: readonly Answer[];
	/** Requests whose line the asker has cut. */
	readonly dropped: () => number;
	close(): Promise<void>;
}

export type Answer =
	| { readonly kind: "data"; readonly body: string }
	| { readonly kind: "page"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
	/** Half of the body, then the line is cut. */
	| { readonly kind: "cut"; readonly body: string }
	/** A first part, and then nothing more. */
	| { readonly kind: "slow"; readonly body: string };

const PAGE = '<?xml version="1.0"?><html><body><p><strong>Error</strong>: runtime error</p></body></html>';

function respond(answer: Answer, response: ServerResponse): void {
	const cors = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After" };
	if (answer.kind === "page") {
		response.writeHead(answer.status, { ...cors, "Content-Type": "text/html", ...answer.headers }).end(PAGE);
		return;
	}
	const { body } = answer;
	const length = answer.kind === "cut" ? { "Content-Length": Buffer.byteLength(body) } : {};
	response.writeHead(200, { ...cors, "Content-Type": "application/json", ...length });
	if (answer.kind === "data") response.end(body);
	else {
		response.write(body.slice(0, Math.floor(body.length / 2)), () => {
			if (answer.kind === "cut") response.destroy();
		});
	}
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString("utf8");
}

/** Listens on the loopback alone. */
export async function overpassServer(...answers: readonly Answer[]): Promise<OverpassServer> {
	const queries: string[] = [];
	const requests: { method: string; contentType: string; referrer: string }[] = [];
	let dropped = 0;
	const server = createServer((request, response) => {
		void bodyOf(request).then((body) => {
			const order = queries.length;
			queries.push(new URLSearchParams(body).get("data") ?? "");
			requests.push({
				method: request.method ?? "",
				contentType: request.headers["content-type"] ?? "",
				referrer: String(request.headers["x-referrer"] ?? request.headers.referer ?? ""),
			});
			response.on("close", () => {
				if (!response.writableFinished) dropped++;
			});
			respond(running.answers[Math.min(order, running.answers.length - 1)]!, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const running: OverpassServer = {
		endpoint: `http://127.0.0.1:${port}/api/interpreter`,
		queries,
		requests,
		answers,
		dropped: () => dropped,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return running;
}

import { expose, transfer } from "comlink";
import type { ExchangeService } from "../src/engine/exchange-contract.ts";
import { createExchangeService } from "./exchange-service.ts";

const service = createExchangeService();

expose({
	readStreets: async (...request) => {
		const read = await service.readStreets(...request);
		return read.ok ? transfer(read, [read.value.network.buffer as ArrayBuffer]) : read;
	},
} satisfies ExchangeService);

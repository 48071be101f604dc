import type { RouteContract } from "../../contract"

export const storeServiceContracts: RouteContract[] = []

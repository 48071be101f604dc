import type { RouteContract } from "../../contract"

export const storeVenueContracts: RouteContract[] = []

import type { RouteContract } from "../../contract"
import { approvals } from "../../schemas/approvals"

const route = { path: "/admin/settings/approvals", tag: "Settings", answers: ["approvals"] }

export const settingContracts: RouteContract[] = [
  { ...route, method: "GET", summary: "Whether the platform approves products and services" },
  { ...route, method: "POST", summary: "Change whether the platform approves them", body: approvals },
]

import type { RouteContract } from "../../contract"

export const workspaceContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/workspace",
    summary: "Who is signed in, for whom they act and at which venues",
    tag: "Workspace",
    answers: ["workspace"],
  },
]

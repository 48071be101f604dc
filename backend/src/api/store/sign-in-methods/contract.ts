import type { RouteContract } from "../../contract"

export const signInMethodContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/sign-in-methods",
    summary: "How shoppers can sign in: emailpass, and google where it is configured",
    tag: "Sign-in",
    answers: ["methods"],
  },
]

import type { RouteContract } from "../../contract"
import { emailCode } from "../../schemas/onboarding"

const tag = "Coming aboard"

export const onboardingContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/onboarding",
    summary: "What the own business still needs before it may submit itself",
    tag,
    answers: ["checklist", "can_submit", "vendor"],
  },
  {
    method: "POST",
    path: "/admin/onboarding/email-code",
    summary: "Have a new code mailed to the address of the own business",
    tag,
    answers: ["email", "expires_at"],
  },
  {
    method: "POST",
    path: "/admin/onboarding/confirm-email",
    summary: "Confirm the address of the own business with the code of the mail",
    tag,
    body: emailCode,
    answers: ["email", "confirmed"],
  },
]

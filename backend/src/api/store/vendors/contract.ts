import type { RouteContract } from "../../contract"
import { emailCode, registerVendor } from "../../schemas/onboarding"

const tag = "Registering a business"

export const vendorRegistrationContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/vendors/register",
    summary: "Register a business, signed in by the token of /auth/user/emailpass/register",
    tag,
    body: registerVendor,
    status: 201,
    answers: ["vendor"],
  },
  {
    method: "POST",
    path: "/store/vendors/register/email-code",
    summary: "Have a new code mailed to the address of the own business",
    tag,
    answers: ["email", "expires_at"],
  },
  {
    method: "POST",
    path: "/store/vendors/register/confirm-email",
    summary: "Confirm the address of the own business with the code of the mail",
    tag,
    body: emailCode,
    answers: ["email", "confirmed"],
  },
]

import { request } from "../api/request"
import { useChange } from "../api/use-change"

const ME = "/admin/users/me"

/** Changes the own password; all other devices are signed out. */
export const useChangePassword = () =>
  useChange((body: { current_password: string; new_password: string }) =>
    request<{ changed: true }>(`${ME}/password`, { method: "POST", body }),
  )

/** Has a code mailed to the address that is to sign in. */
export const useAskEmailChange = () =>
  useChange((body: { email: string; password: string }) =>
    request<{ email: string; expires_at: string }>(`${ME}/email`, { method: "POST", body }),
  )

/** Makes the new address the own one, by the code. */
export const useConfirmEmailChange = () =>
  useChange((body: { code: string }) =>
    request<{ email: string }>(`${ME}/email/confirm`, { method: "POST", body }),
  )

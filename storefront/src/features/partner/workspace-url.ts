import "server-only"
import { environment } from "@/lib/environment"

/** Where businesses sign in to work. */
export const workspaceUrl = (): string => `${environment().backendUrl}/app`

import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"

import { useWorkspace } from "../lib/workspace/workspace"

const PREPARING = ["pending", "rejected"]

/**
 * Signing in lands everybody on the core's orders, which are the platform admin's. Vendors go on to their dashboard,
 * or to what they still need before clients can book them; moderators to what waits for them, the others to bookings.
 */
const VendorLanding = () => {
  const { pathname } = useLocation()
  const { data: workspace } = useWorkspace()
  const isStray = workspace && workspace.role !== "admin" && (pathname === "/orders" || pathname === "/")
  if (!isStray) return null
  if (workspace.role === "moderator") return <Navigate to="/approvals" replace />
  if (workspace.kind === "platform") return <Navigate to="/bookings" replace />
  const prepares = workspace.role !== "staff" && PREPARING.includes(workspace.vendor?.status ?? "")
  return <Navigate to={prepares ? "/onboarding" : "/dashboard"} replace />
}

export const config = defineWidgetConfig({ zone: "topbar", id: "plaza-vendor-landing" })

export default VendorLanding

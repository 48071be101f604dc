import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"

import { useWorkspace } from "../lib/workspace/workspace"

const PREPARING = ["pending", "rejected"]

/**
 * Signing in lands everybody on the core's orders, which are the platform's; vendors go on to their bookings, or
 * to what they still need before clients can book them. */
const VendorLanding = () => {
  const { pathname } = useLocation()
  const { data: workspace } = useWorkspace()
  const isStray = workspace?.kind === "vendor" && (pathname === "/orders" || pathname === "/")
  if (!isStray) return null
  const prepares = workspace.role !== "staff" && PREPARING.includes(workspace.vendor?.status ?? "")
  return <Navigate to={prepares ? "/onboarding" : "/bookings"} replace />
}

export const config = defineWidgetConfig({ zone: "topbar", id: "plaza-vendor-landing" })

export default VendorLanding

import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"

import { useWorkspace } from "../lib/workspace/workspace"

/** Signing in lands everybody on the core's orders, which are the platform's; vendors go on to their bookings. */
const VendorLanding = () => {
  const { pathname } = useLocation()
  const { data: workspace } = useWorkspace()
  const isStray = workspace?.kind === "vendor" && (pathname === "/orders" || pathname === "/")
  return isStray ? <Navigate to="/bookings" replace /> : null
}

export const config = defineWidgetConfig({ zone: "topbar", id: "plaza-vendor-landing" })

export default VendorLanding

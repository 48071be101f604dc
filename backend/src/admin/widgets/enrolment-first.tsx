import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"

import { useSignIn } from "../lib/sign-in/sign-in"

const PAGE = "/security"

/** Leads who must set up two-step verification to the page for it, from wherever they are: nothing else answers them. */
const EnrolmentFirst = () => {
  const { pathname } = useLocation()
  const { data: signIn } = useSignIn()
  if (!signIn?.must_enrol || pathname === PAGE) return null
  return <Navigate to={PAGE} replace />
}

export const config = defineWidgetConfig({ zone: "topbar", id: "plaza-enrolment-first" })

export default EnrolmentFirst

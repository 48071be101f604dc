import { vendors, type Vendor, type VendorStatus } from "../../lib/vendor/vendor"
import { useMay } from "../../lib/workspace/may"
import { StatusSteps } from "../page/status-steps"

const STEPS: Record<VendorStatus, string[]> = {
  pending: ["approve", "reject"],
  approved: ["suspend"],
  rejected: ["approve"],
  suspended: ["reinstate"],
}

/** The platform's decisions over a business. */
export function VendorSteps({ vendor }: { vendor: Vendor }) {
  const { decide } = useMay()
  const { mutateAsync } = vendors.useStep(vendor.id)
  if (!decide) return null
  return (
    <StatusSteps
      texts="plaza.vendors"
      name={vendor.name}
      steps={STEPS[vendor.status]}
      withReason={["reject", "suspend"]}
      run={(step, reason) => mutateAsync({ step, body: reason })}
    />
  )
}

import { services, type Service } from "../../lib/service/service"
import { useMay } from "../../lib/workspace/may"
import { StatusSteps } from "../page/status-steps"

/** The platform's decision about a service that its vendor wants to publish. */
export function ServiceSteps({ service }: { service: Service }) {
  const { decide } = useMay()
  const { mutateAsync } = services.useStep(service.id)
  if (!decide || service.status !== "proposed") return null
  return (
    <StatusSteps
      texts="plaza.services"
      name={service.title}
      steps={["approve", "reject"]}
      withReason={["reject"]}
      run={(step, reason) => mutateAsync({ step, body: reason })}
    />
  )
}

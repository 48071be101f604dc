import { zodResolver } from "@hookform/resolvers/zod"
import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useSearchParams } from "react-router-dom"

import { CreateServiceForm } from "../../../components/service/create-service-form"
import { newServiceValues } from "../../../components/service/new-service"
import { newServiceSchema, type NewServiceValues } from "../../../components/service/schemas"

/** `?venue=<id>` when it is opened from a venue's page. */
const CreateService = () => {
  const [params] = useSearchParams()
  const form = useForm<NewServiceValues>({
    resolver: zodResolver(newServiceSchema),
    defaultValues: newServiceValues(params.get("venue") ?? ""),
  })
  return (
    <RouteFocusModal>
      <CreateServiceForm form={form} />
    </RouteFocusModal>
  )
}

export default CreateService

import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ModalForm } from "../../../components/form/modal-form"
import { VendorFields } from "../../../components/vendor/vendor-fields"
import {
  vendorBody,
  vendorSchema,
  vendorValues,
  type VendorValues,
} from "../../../components/vendor/vendor-form"
import { vendors } from "../../../lib/vendor/vendor"

const CreateVendor = () => {
  const { t } = useTranslation()
  const form = useForm<VendorValues>({ resolver: zodResolver(vendorSchema), defaultValues: vendorValues() })
  const { mutateAsync } = vendors.useCreate()

  return (
    <ModalForm
      form={form}
      title={t("plaza.vendors.create.title")}
      hint={t("plaza.vendors.create.hint")}
      action={t("actions.create")}
      send={(values) => mutateAsync(vendorBody(values, true))}
      done={t("plaza.vendors.create.done")}
      next={({ vendor }) => `/vendors/${vendor.id}`}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <VendorFields control={form.control} />
      </div>
    </ModalForm>
  )
}

export default CreateVendor

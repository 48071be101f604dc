import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerForm } from "../../../../components/form/drawer-form"
import { VendorFields } from "../../../../components/vendor/vendor-fields"
import {
  vendorBody,
  vendorSchema,
  vendorValues,
  type VendorValues,
} from "../../../../components/vendor/vendor-form"
import { vendors, type Vendor } from "../../../../lib/vendor/vendor"
import { useMay } from "../../../../lib/workspace/may"

const EditVendor = () => {
  const { id } = useParams()
  const { data: vendor } = vendors.useOne(id)
  return vendor ? <EditVendorForm vendor={vendor} /> : null
}

const EditVendorForm = ({ vendor }: { vendor: Vendor }) => {
  const { t } = useTranslation()
  const form = useForm<VendorValues>({
    resolver: zodResolver(vendorSchema),
    defaultValues: vendorValues(vendor),
  })
  const { moderate } = useMay()
  const { mutateAsync } = vendors.useUpdate(vendor.id)

  return (
    <DrawerForm
      form={form}
      title={t("plaza.vendors.edit.title")}
      send={(values) => mutateAsync(vendorBody(values, moderate))}
      done={t("plaza.vendors.edit.done")}
    >
      <VendorFields control={form.control} />
    </DrawerForm>
  )
}

export default EditVendor

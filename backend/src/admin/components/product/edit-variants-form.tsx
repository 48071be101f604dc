import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { products, type Product } from "../../lib/product/product"
import { ModalForm } from "../form/modal-form"
import { OptionsFields } from "./options-fields"
import { matrixBody, matrixSchema, matrixValues, type MatrixValues } from "./product-form"
import { VariantsFields } from "./variants-fields"

type Props = { product: Product; currencies: readonly string[] }

/** What a product comes in, and what each variant costs; variants that stay keep their stock. */
export function EditVariantsForm({ product, currencies }: Props) {
  const { t } = useTranslation()
  const { mutateAsync } = products.useUpdate(product.id)
  const form = useForm<MatrixValues>({
    resolver: zodResolver(matrixSchema),
    defaultValues: matrixValues(product, currencies),
  })
  return (
    <ModalForm
      form={form}
      title={t("plaza.products.variants.edit")}
      hint={t("plaza.products.variants.editHint")}
      action={t("actions.save")}
      send={(values) => mutateAsync(matrixBody(values))}
      done={t("plaza.products.saved")}
    >
      <OptionsFields control={form.control} />
      <VariantsFields control={form.control} getValues={form.getValues} currencies={currencies} />
    </ModalForm>
  )
}

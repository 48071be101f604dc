import { useTranslations } from "#languages"
import type { SaidOfProduct } from "@/lib/plaza/schemas/found-product"
import { Heading } from "@/ui/heading"
import { describeSaid } from "./describe-said"

/** What a product says about the platform's attributes, each by its type. */
export function ProductFacts({ said }: { said: readonly SaidOfProduct[] }) {
  const t = useTranslations("products")
  if (said.length === 0) {
    return null
  }
  return (
    <section aria-labelledby="facts">
      <Heading level={2} size="small" id="facts" className="mb-2">
        {t("facts")}
      </Heading>
      <dl className="divide-y divide-line border-y border-line text-[0.95rem]">
        {said.map((one) => (
          <div key={one.handle} className="flex justify-between gap-6 py-2.5">
            <dt className="text-muted">{one.name}</dt>
            <dd className="text-end font-semibold">
              <bdi>{describeSaid(t, one)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

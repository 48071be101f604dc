import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import type { OrderLine } from "@/lib/plaza/schemas/customer-order"
import { PictureFrame } from "@/ui/picture-frame"

/** A line of an order as it was bought. */
export function LineRow({ line, currency }: { line: OrderLine; currency: string }) {
  const t = useTranslations("orders")
  const option = line.variant_title && !["Default", line.title].includes(line.variant_title)
  return (
    <div className="flex gap-4">
      <PictureFrame
        url={line.thumbnail}
        alt=""
        fallback={line.title}
        sizes="4rem"
        className="size-16 shrink-0 rounded-xl"
      />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap justify-between gap-x-6">
          <p className="font-semibold">
            {line.quantity} × {line.title}
          </p>
          <p>{formatMoney(t.locale, line.total, currency)}</p>
        </div>
        {option && <p className="text-[0.95rem] text-muted">{line.variant_title}</p>}
        {line.cancelled > 0 && (
          <p className="text-[0.95rem] text-danger">{t("pieceCancelled", { count: line.cancelled })}</p>
        )}
      </div>
    </div>
  )
}

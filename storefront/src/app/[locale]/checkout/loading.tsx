import { useTranslations } from "#languages"
import { CartSkeleton } from "@/features/cart/cart-skeleton"

export default function Loading() {
  const t = useTranslations("checkout")
  return <CartSkeleton label={t("loadingTheCheckout")} />
}

"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { useTranslations } from "#languages"
import { formatCountdown } from "@/lib/format/duration"
import { Button } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { extendHoldAction } from "./cart-actions"
import { announcementFor, WARNING_MS } from "./hold-state"
import { useCartAction } from "./use-cart-action"
import { useTimeLeft } from "./use-time-left"

type HoldCountdownProps = {
  bookingId: string
  expiresAt: string
  serverNow: string
  extended: boolean
}

/** How long a time is still held, with the one extension it may have. The page renews itself when time is up. */
export function HoldCountdown({ bookingId, expiresAt, serverNow, extended }: HoldCountdownProps) {
  const t = useTranslations("cart")
  const router = useRouter()
  const { run, pending, problem } = useCartAction()
  const left = useTimeLeft(expiresAt, serverNow)
  const isOver = left <= 0
  const isUrgent = left <= WARNING_MS

  useEffect(() => {
    if (isOver) {
      router.refresh()
    }
  }, [isOver, router])

  return (
    <div
      className={classNames(
        "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl px-3.5 py-2 text-sm",
        isUrgent ? "bg-warning-soft text-warning" : "bg-success-soft text-success",
      )}
    >
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="clock" className="size-4" />
        <span>
          {t.rich("heldFor", {
            countdown: formatCountdown(left),
            span: (words) => <span className="tabular-nums">{words}</span>,
          })}
        </span>
      </p>
      {!extended && (
        <Button
          variant="secondary"
          size="small"
          pending={pending}
          onClick={() => run(() => extendHoldAction(bookingId))}
        >
          {t("extendHold")}
        </Button>
      )}
      {problem && <p className="w-full text-ink">{problem}</p>}
      <p role="status" className="sr-only">
        {problem ?? announcementFor(t, left)}
      </p>
    </div>
  )
}

"use client"

import { useEffect, useId, useRef } from "react"
import type { ReactNode } from "react"
import { useTranslations } from "#languages"
import { Heading } from "./heading"
import { Icon } from "./icon"

type DialogProps = { open: boolean; onClose: () => void; title: string; children: ReactNode }

/** A modal question. The native element traps the focus, closes on Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const t = useTranslations("ui")
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal()
    } else if (!open && dialog.current?.open) {
      dialog.current.close()
    }
  }, [open])

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-2xl bg-surface p-6 text-ink shadow-card backdrop:bg-black/50"
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <Heading level={2} size="small" id={titleId}>
          {title}
        </Heading>
        <button
          type="button"
          onClick={onClose}
          aria-label={t("close")}
          className="-m-2 grid size-10 shrink-0 place-items-center rounded-full hover:bg-sunken"
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}

'use client';

import { toast, useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useState } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';
import { check, type Finding, standing as standingFindings } from './findings.ts';
import { FindingsDialog } from './findings-dialog.tsx';
import { offersFor, type Offer } from './offers.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { type Schedule, ScheduleDialog } from './schedule-dialog.tsx';
import { takeStepAlone, useSaveWith } from './use-steps.ts';
import { useStanding } from './use-standing.ts';
import './workflow-bar.css';

/** A publication that waits for an answer about what the checks found. */
interface Pending {
  findings: Finding[];
  overrides: Record<string, unknown>;
  label: string;
}

/** The buttons of an article: exactly the steps that whoever looks at it may take now. */
export function WorkflowBar() {
  const { id, isTrashed, uploadStatus } = useDocumentInfo();
  const { getData } = useForm();
  const isModified = useFormModified();
  const isBusy = useFormProcessing() || uploadStatus === 'uploading';
  const save = useSaveWith();
  const standing = useStanding();
  const [dialog, open] = useState<Offer['kind'] | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  if (!standing || isTrashed) return null;

  const close = () => {
    open(null);
    setPending(null);
  };
  const publish = async (changes: Record<string, unknown>, label: string) => {
    close();
    const overrides = { ...changes, _status: 'published' };
    try {
      const findings = await check(id, { ...getData(), ...overrides });
      const { stops, warnings } = standingFindings(findings);
      if (stops.length + warnings.length > 0) setPending({ findings, overrides, label });
      else await save(overrides);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  const schedule = ({ publishedAt, expiresAt }: Schedule) =>
    publish(publishedAt === null ? { expiresAt } : { publishedAt, expiresAt }, 'Vẫn hẹn giờ');
  const withdraw = async () => {
    try {
      await takeStepAlone(id ?? '', { review: { state: 'draft' } });
      window.location.reload();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  const unpublish = (changes: Record<string, unknown>) => {
    close();
    void save({ ...changes, _status: 'draft' });
  };

  const act: Record<Offer['kind'], () => unknown> = {
    save: () => save({ _status: 'draft' }, { asDraft: true }),
    submit: () => save({ _status: 'draft', review: { state: 'submitted' } }, { asDraft: true }),
    withdraw,
    return: () => open('return'),
    publish: () => publish({}, 'Vẫn xuất bản'),
    'publish-now': () => publish({ publishedAt: null }, 'Vẫn xuất bản'),
    schedule: () => open('schedule'),
    expire: () => open('expire'),
    unpublish: () => open('unpublish'),
    'cancel-schedule': () => open('cancel-schedule'),
  };

  return (
    <div className="workflow-bar">
      {offersFor(standing).map(({ kind, label, buttonId, isMain }) => (
        <button
          className={`workflow-button${isMain ? ' workflow-button--main' : ''}`}
          disabled={isBusy || (kind === 'save' && id !== undefined && !isModified)}
          id={buttonId}
          key={kind}
          onClick={() => void act[kind]()}
          type="button"
        >
          {label}
        </button>
      ))}
      {dialog === 'return' && (
        <ReturnDialog
          onClose={close}
          onReturn={(note) => {
            close();
            void save({ _status: 'draft', review: { state: 'returned', note } }, { asDraft: true });
          }}
        />
      )}
      {(dialog === 'schedule' || dialog === 'expire') && (
        <ScheduleDialog
          expiresAt={standing.expiresAt}
          isLive={dialog === 'expire'}
          onClose={close}
          onSchedule={(times) => void schedule(times)}
          publishedAt={standing.portal === 'scheduled' ? standing.publishedAt : null}
        />
      )}
      {dialog === 'unpublish' && (
        <ConfirmDialog
          label="Gỡ bài"
          onClose={close}
          onConfirm={() => unpublish({})}
          text="Bạn đọc sẽ không còn thấy bài này trên Cổng. Nội dung bài vẫn được giữ trong tòa soạn và có thể xuất bản lại."
          title="Gỡ bài khỏi Cổng?"
        />
      )}
      {dialog === 'cancel-schedule' && (
        <ConfirmDialog
          label="Bỏ hẹn giờ"
          onClose={close}
          onConfirm={() => unpublish({ publishedAt: null })}
          text="Bài sẽ không tự lên Cổng nữa. Bạn có thể hẹn giờ khác hoặc xuất bản lúc nào cũng được."
          title="Bỏ hẹn giờ xuất bản?"
        />
      )}
      {pending && (
        <FindingsDialog
          findings={pending.findings}
          label={pending.label}
          mustGiveReason={standing.mustGiveReason}
          onClose={close}
          onPass={(passReason) => {
            close();
            void save({ ...pending.overrides, ...(passReason ? { review: { passReason } } : {}) });
          }}
        />
      )}
    </div>
  );
}

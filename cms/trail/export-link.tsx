/** Above the list of the trail. */
export function ExportLink() {
  return (
    <p>
      <a download href="/api/trail/export.csv">
        Tải nhật ký về máy (tệp CSV, mở bằng Excel)
      </a>
    </p>
  );
}

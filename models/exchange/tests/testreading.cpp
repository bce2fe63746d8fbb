// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/testreading.h"

#include "exchange/csvreader.h"
#include "exchange/tests/junitreader.h"
#include "exchange/tests/testimporttext.h"
#include "exchange/tests/testtablereader.h"
#include "exchange/tests/watcheddevice.h"
#include "exchange/work/workwatch.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A table is small and is read whole; of one that is too large no more is read than tells so.
QByteArray tableBytes(QIODevice &device)
{
    constexpr qint64 chunk = 1024 * 1024;
    const qint64 most = CsvLimits().fileBytes;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray part = device.read(chunk);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

Result<TestReport> readDevice(QIODevice &device, bool isJunit, const QTimeZone &zone)
{
    if (isJunit)
        return readJunit(device, zone);
    const auto table = readCsv(tableBytes(device));
    return table ? readTestTable(*table) : table.error();
}

/// The files are taken one after the other by as many threads as there are cores.
class FileReading
{
public:
    FileReading(const std::vector<TestFile> &files, const QTimeZone &zone, const WorkWatch &watch)
        : m_files(files), m_zone(zone), m_watch(watch), m_bytes(watch, sizeOf(files)), m_reports(files.size())
    {
    }

    /// One for each file, but none behind the first that is wrong.
    std::vector<std::optional<Result<TestReport>>> run()
    {
        {
            std::vector<std::jthread> others(std::clamp<size_t>(std::thread::hardware_concurrency(), 1, std::max<size_t>(m_files.size(), 1)) - 1);
            for (std::jthread &other : others)
                other = std::jthread([this] { work(); });
            work();
        }
        return std::move(m_reports);
    }

private:
    static qint64 sizeOf(const std::vector<TestFile> &files)
    {
        qint64 bytes = 0;
        for (const TestFile &file : files)
            bytes += file.bytes;
        return bytes;
    }

    void work()
    {
        for (size_t i = m_next++; i < m_files.size() && !m_failed && !m_watch.stop.stop_requested(); i = m_next++) {
            m_reports[i] = read(m_files[i]);
            if (!*m_reports[i])
                m_failed = true;
        }
    }

    Result<TestReport> read(const TestFile &file)
    {
        constexpr qint64 beginning = 65536;
        const auto device = file.open();
        if (!device)
            return device.error();
        const bool isJunit = looksLikeJunit((*device)->peek(beginning)) || file.name.endsWith(".xml"_L1, Qt::CaseInsensitive);
        WatchedDevice watched(**device, m_bytes);
        auto report = readDevice(watched, isJunit, m_zone);
        if (!report)
            return Error{report.error().code, m_files.size() > 1 ? testImportText("%1: %2").arg(file.name, report.error().text) : report.error().text, file.name};
        report->files = {file.name};
        return report;
    }

    const std::vector<TestFile> &m_files;
    const QTimeZone &m_zone;
    const WorkWatch &m_watch;
    WatchedBytes m_bytes;
    std::vector<std::optional<Result<TestReport>>> m_reports;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_failed = false;
};

} // namespace

Error importCancelled()
{
    return {ErrorCode::Cancelled, testImportText("The import was cancelled; choose the files again."), {}};
}

Result<TestReport> readTestFiles(const std::vector<TestFile> &files, const QTimeZone &zone, const WorkWatch *watch)
{
    const WorkWatch unwatched{};
    const WorkWatch &watching = watch ? *watch : unwatched;
    auto reports = FileReading(files, zone, watching).run();
    // A device that ended early looks like a file that was cut.
    if (watching.stop.stop_requested())
        return importCancelled();
    TestReport all;
    for (auto &report : reports) {
        if (!report)
            continue;
        if (!*report)
            return report->error();
        all.add(**std::move(report));
    }
    return all;
}

} // namespace Plimsoll

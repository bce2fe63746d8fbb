// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/pipelines/deliveryidentity.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverymerge.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using RunKey = std::pair<ComponentId, QString>; ///< With deliveryIdentity().

QString nameOf(const RunRow &row)
{
    return QStringList{row.name, row.key}.join(u' ').simplified();
}

/// A file that names no time comes from a run that is just over.
void endNow(RunRow &row, const QDateTime &now)
{
    row.finished = now;
    row.started = now.addMSecs(-qRound64(row.seconds * 1000.0));
    row.remarks << deliveryImportText("The file does not say when it ran; it counts as of now.");
}

void fill(PipelineRun &run, const RunRow &row)
{
    take(run.name, row.name);
    take(run.key, row.key);
    take(run.started, row.started);
    take(run.finished, row.finished);
    take(run.revision, row.revision);
    take(run.branch, row.branch);
    take(run.url, row.url);
    if (row.status)
        run.status = *row.status;
    // It runs once more: when it finished is not known any more.
    if (run.status == PipelineStatus::Running || (run.finished.isValid() && run.started.isValid() && run.finished < run.started))
        run.finished = row.finished;
}

/// Tells the builds of a revision when its commit was made.
class CommitTimes
{
public:
    explicit CommitTimes(DeliveryMerge &merge) : m_merge(merge)
    {
        for (const Build &build : merge.plan().table<Build>()) {
            if (!build.revision.isEmpty())
                m_builds[{build.component, build.revision}].push_back(build.id);
        }
    }

    /// The names of the fields that change.
    QStringList tell(ComponentId component, const RunRow &row)
    {
        QStringList changes;
        if (!row.committed.isValid())
            return changes;
        for (const BuildId id : m_builds.value({component, row.revision})) {
            Build build = *m_merge.plan().find(id);
            build.committed = row.committed;
            changes += m_merge.putBeside(std::move(build));
        }
        changes.removeDuplicates();
        return changes;
    }

private:
    DeliveryMerge &m_merge;
    QHash<std::pair<ComponentId, QString>, std::vector<BuildId>> m_builds;
};

} // namespace

void mergeRuns(DeliveryMerge &merge, const std::vector<RunRow> &rows, const QString &revision)
{
    if (rows.empty())
        return;
    QHash<RunKey, PipelineRunId> known;
    for (const PipelineRun &run : merge.plan().table<PipelineRun>())
        known.insert({run.component, deliveryIdentity(run.key, run.name, run.started)}, run.id);
    CommitTimes commits(merge);
    for (RunRow row : rows) {
        if (!merge.goesOn(rows.size()))
            return;
        if (!row.refused.isEmpty()) {
            merge.refuse(row, nameOf(row), row.refused);
            continue;
        }
        const ComponentId component = row.component.isEmpty() ? merge.options().component : merge.names().component(row.component);
        if (!component.isValid()) {
            merge.refuse(row, nameOf(row), deliveryImportText("It names no component; choose the one whose pipeline it is."));
            continue;
        }
        if (row.key.isEmpty() && !row.started.isValid())
            endNow(row, merge.options().now);
        if (row.revision.isEmpty())
            row.revision = revision;
        const RunKey key{component, deliveryIdentity(row.key, row.name, row.started)};
        const PipelineRun *present = merge.plan().find(known.value(key));
        PipelineRun run = present ? *present : PipelineRun();
        run.component = component;
        fill(run, row);
        if (!present)
            run.id = merge.ids().next<PipelineRun>();
        known.insert(key, run.id);
        merge.put(row, nameOf(row), std::move(run), commits.tell(component, row));
    }
}

} // namespace Plimsoll

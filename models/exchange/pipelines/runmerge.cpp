// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/pipelines/deliverymerge.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DeliveryImport", text);
}

using RunKey = std::pair<ComponentId, QString>;

/// By key; runs without one by name and begin.
QString identityOf(const QString &key, const QString &name, const QDateTime &started)
{
    return key.isEmpty() ? name.toCaseFolded() + u'\n' + started.toUTC().toString(Qt::ISODateWithMs) : key.toCaseFolded();
}

QString nameOf(const RunRow &row)
{
    return QStringList{row.name, row.key}.join(u' ').simplified();
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

} // namespace

void mergeRuns(DeliveryMerge &merge, const std::vector<RunRow> &rows)
{
    QHash<RunKey, PipelineRunId> known;
    if (!rows.empty()) {
        for (const PipelineRun &run : merge.plan().table<PipelineRun>())
            known.insert({run.component, identityOf(run.key, run.name, run.started)}, run.id);
    }
    for (const RunRow &row : rows) {
        if (!row.refused.isEmpty()) {
            merge.refuse(row, nameOf(row), row.refused);
            continue;
        }
        const ComponentId component = row.component.isEmpty() ? merge.options().component : merge.names().component(row.component);
        if (!component.isValid()) {
            merge.refuse(row, nameOf(row), tr("It names no component; choose the one whose pipeline it is."));
            continue;
        }
        const RunKey key{component, identityOf(row.key, row.name, row.started)};
        const PipelineRun *present = merge.plan().find(known.value(key));
        PipelineRun run = present ? *present : PipelineRun();
        run.component = component;
        fill(run, row);
        if (!present)
            run.id = merge.ids().next<PipelineRun>();
        known.insert(key, run.id);
        merge.put(row, nameOf(row), std::move(run));
    }
}

} // namespace Plimsoll

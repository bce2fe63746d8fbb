// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testsuitemodel.h"

#include "domain/edits/removal.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString suiteText(const char *text)
{
    return QCoreApplication::translate("TestSuiteModel", text);
}

/// A read-only number that the cases decide.
Column<TestSuite> counted(const QString &field, const QString &heading, std::function<QVariant(const TestSuite &)> value,
                          std::function<QString(const TestSuite &, const QLocale &)> text)
{
    Column<TestSuite> column;
    column.field = field;
    column.heading = heading;
    column.format = Format::Number;
    column.value = [value](const TestSuite &suite, const ReadContext &) { return value(suite); };
    column.text = [text](const TestSuite &suite, const ReadContext &context) { return text(suite, context.locale); };
    column.touchedBy = [](const PlanChange &change) { return !change.edit.changes<TestCase>().empty(); };
    return column;
}

} // namespace

TestSuiteModel::TestSuiteModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    count();
    setColumns({
        column(&TestSuite::name, Format::Text),
        column(&TestSuite::product, Format::Choice),
        column(&TestSuite::owner, Format::Choice),
        counted(u"cases"_s, suiteText("Cases"), [this](const TestSuite &suite) { return QVariant(m_counts.value(suite.id).cases); },
                [this](const TestSuite &suite, const QLocale &locale) { return locale.toString(m_counts.value(suite.id).cases); }),
        counted(u"automated_share"_s, suiteText("Automated"),
                [this](const TestSuite &suite) {
                    const Counts counts = m_counts.value(suite.id);
                    return counts.cases > 0 ? QVariant(double(counts.automated) / counts.cases) : QVariant();
                },
                [this](const TestSuite &suite, const QLocale &locale) {
                    const Counts counts = m_counts.value(suite.id);
                    return counts.cases > 0 ? suiteText("%1 %").arg(locale.toString(100.0 * counts.automated / counts.cases, 'f', 0)) : QString();
                }),
        column(&TestSuite::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        TestSuite made;
        made.id = context.ids.next<TestSuite>();
        made.name = unusedName<TestSuite>(context.plan, suiteText("New suite"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const TestSuiteId> ids) { return edits::removeRecords<TestSuite>(context.plan, ids); });
}

void TestSuiteModel::snapshotReplaced(const PlanChange *change)
{
    if (!change || !change->edit.changes<TestCase>().empty())
        count();
}

void TestSuiteModel::count()
{
    m_counts.clear();
    for (const TestCase &testCase : plan().table<TestCase>()) {
        if (testCase.retired)
            continue;
        Counts &counts = m_counts[testCase.suite];
        ++counts.cases;
        counts.automated += testCase.automated ? 1 : 0;
    }
}

} // namespace Plimsoll

// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting and filtering 100,000 rows against QSortFilterProxyModel on the same source, and the frames of the milestone table.
#include "items/milestonemodel.h"
#include "items/sortfiltermodel.h"
#include "support/documentfixture.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/milestones/milestonespage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int tableRows = 100'000;
constexpr int rounds = 7;
constexpr double floorRatio = 3.0;
constexpr double mostFrameMilliseconds = 16.0;

/// A column of numbers and one of texts, as cheap to read as a model can be.
class PlainTable final : public QAbstractTableModel
{
public:
    PlainTable()
    {
        static const QString words[] = {u"Code freeze"_s, u"code thaw"_s, u"\u00c4nderungen"_s, u"Feature blog"_s, u"release candidate"_s, u"Docs"_s};
        QRandomGenerator random(5);
        for (int row = 0; row < tableRows; ++row) {
            m_numbers.push_back(random.bounded(1'000'000));
            m_texts.push_back(words[random.bounded(6)] + u' ' + QString::number(random.bounded(100'000)));
        }
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_numbers.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto row = size_t(index.row());
        return index.column() == 0 ? QVariant(m_numbers[row]) : QVariant(m_texts[row]);
    }

private:
    std::vector<int> m_numbers;
    std::vector<QString> m_texts;
};

template<typename Function>
double milliseconds(Function &&function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[qMin(values.size() - 1, size_t(double(values.size()) * part))];
}

/// Prints one comparison; true where the floor holds.
bool report(const char *what, const std::vector<double> &theirs, const std::vector<double> &ours, double aim)
{
    const double ratio = quantile(theirs, 0.5) / quantile(ours, 0.5);
    std::printf("%-12s QSortFilterProxyModel %7.1f ms, ours %6.1f ms (first %6.1f ms): %5.2f times as fast, floor %.1f, aim %.1f\n", what,
                quantile(theirs, 0.5), quantile(ours, 0.5), ours.front(), ratio, floorRatio, aim);
    return ratio >= floorRatio;
}

bool sortAndFilter()
{
    PlainTable table;
    QSortFilterProxyModel theirs;
    theirs.setSortLocaleAware(true);
    theirs.setDynamicSortFilter(true);
    theirs.setFilterKeyColumn(1);
    theirs.setFilterCaseSensitivity(Qt::CaseInsensitive);
    theirs.setSourceModel(&table);
    SortFilterModel ours;
    ours.setFilterColumns({1});
    ours.setSourceModel(&table);
    std::vector<double> times[6];
    // Each sort is by another column than the one before, so that ours, too, reads all values anew.
    for (int round = 0; round < rounds; ++round) {
        for (int column = 0; column < 2; ++column) {
            times[column * 2].push_back(milliseconds([&] { theirs.sort(column); }));
            times[column * 2 + 1].push_back(milliseconds([&] { ours.sort(column); }));
        }
    }
    theirs.sort(-1);
    ours.sort(-1);
    for (int round = 0; round < rounds; ++round) {
        for (const QString &words : {u"freeze"_s, u"thaw"_s, QString()}) {
            const double their = milliseconds([&] { theirs.setFilterFixedString(words); });
            const double our = milliseconds([&] { ours.setFilterText(words); });
            if (theirs.rowCount() != ours.rowCount()) {
                std::printf("the two filters disagree on \"%s\"\n", qPrintable(words));
                return false;
            }
            if (words.isEmpty())
                continue;
            times[4].push_back(their);
            times[5].push_back(our);
        }
    }
    bool holds = report("sort numbers", times[0], times[1], 4.6);
    holds = report("sort texts", times[2], times[3], 9.0) && holds;
    return report("filter", times[4], times[5], 9.0) && holds;
}

Plan bigPlan()
{
    Plan plan = SmallPlan::make();
    for (int i = 0; i < tableRows; ++i) {
        Milestone m = SmallPlan::following(MilestoneId(1000 + i), u"v{release}.0-rc.%1 released"_s.arg(i), SmallPlan::goLive, -(i % 400),
                                           OffsetUnit::WorkingDays);
        m.kind = MilestoneKind(i % 8);
        m.owners = {i % 3 == 0 ? SmallPlan::lead : SmallPlan::docs};
        plan.put(std::move(m));
    }
    return plan;
}

/// Whole pictures while the table is scrolled line by line, then page by page.
bool frames()
{
    DocumentFixture fixture(bigPlan());
    PlanSelection selection;
    MilestonesPage page(fixture.document(), selection);
    page.resize(1920, 1080);
    page.show();
    QApplication::processEvents();
    QScrollBar *bar = page.table().verticalScrollBar();
    std::vector<double> times;
    for (int frame = 0; frame < 600; ++frame) {
        times.push_back(milliseconds([&] {
            bar->setValue(bar->value() + (frame < 300 ? 3 : bar->pageStep()));
            page.table().viewport()->repaint();
        }));
    }
    const double slow = quantile(times, 0.95);
    std::printf("scrolling %d milestones at 1920x1080: median %.1f ms, 95 %% of frames within %.1f ms, floor %.0f ms\n", tableRows,
                quantile(times, 0.5), slow, mostFrameMilliseconds);
    return slow < mostFrameMilliseconds;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool proxy = sortAndFilter();
    const bool scrolling = frames();
    return proxy && scrolling ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/overview/overviewlines.h"
#include "views/overview/overviewlist.h"

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace Plimsoll {

class EmptyState;
class FitSearch;
class ForecastJob;
class PlanDocument;
class PlanSelection;
class ProblemSearch;
class ReportSource;
class WeekList;
struct Forecast;
struct ReportStatus;
struct WeekItem;

/// How all releases stand, what is next, and what is due this week. Every figure leads to where it comes from. What the plan has nothing
/// for is not shown. It is filled when problems were found, a moment after each change; until then it stays as it was. When odds have come
/// only what depends on them is filled anew.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    /// "releases", "dates", "risks", "capacity", "stale", "messages", "gates", "problems".
    [[nodiscard]] OverviewList &list(const QString &id) const;
    [[nodiscard]] WeekList &week() const { return *m_week; }
    /// Whether the work of the release that ships next fits; empty while nobody knows, and where nothing is asked for.
    [[nodiscard]] QString fitText() const;
    /// The action that levels the work; stands below whether it fits.
    void setLeveling(QAction *level);

Q_SIGNALS:
    /// A figure shall be shown where it comes from.
    void placeRequested(const Plimsoll::OverviewPlace &place);
    /// Whether the work of that release fits shall be shown in full.
    void fitRequested(Plimsoll::ReleaseId release);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString id;
        QLabel *heading = nullptr;
        OverviewList *list = nullptr;
    };

    [[nodiscard]] QWidget *makeContent();
    void addPart(QVBoxLayout &layout, const QString &id, const QString &name, const QStringList &headings, const OverviewList::Columns &columns);
    [[nodiscard]] QLabel *makeHeading(const QString &text) const;
    void refresh();
    [[nodiscard]] ReportSource source() const;
    void takeOdds();
    void fill();
    void fillStanding(const ReportSource &source);
    void fillWeek();
    void fillPart(const QString &id, const std::vector<OverviewLine> &lines);
    void fillCapacity(const ReportSource &source);
    void showStatus(const ReportStatus &status);
    void askFit();
    void showFit();
    void setFitShown(bool shown);
    void addFitTool(QAction *action);
    void tick(const WeekItem &item);

    PlanDocument &m_document;
    QStackedLayout *m_layout;
    EmptyState *m_empty;
    QAction *m_begin = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_reasons = nullptr;
    WeekList *m_week;
    QLabel *m_fitText = nullptr;
    QWidget *m_fitTools = nullptr; ///< Shown with the text.
    FitSearch *m_fit;
    std::vector<Part> m_parts;
    ProblemSearch &m_search;
    ForecastJob &m_odds;
    std::shared_ptr<const Forecast> m_shownOdds; ///< By which the standing was filled.
    bool m_outdated = false;
};

} // namespace Plimsoll

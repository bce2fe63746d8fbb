// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagesdialog.h"
#include "views/reports/reportpages.h"
#include "views/reports/reportsource.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;

namespace Plimsoll {

class ForecastJob;
class PlanDocument;

/// What a report shall hold, and how its pages look; to be written as HTML, too. The odds are those of the window; where they are still being
/// reckoned they are told as soon as they have come.
class ReportDialog : public PagesDialog
{
    Q_OBJECT
public:
    /// Begins with the release that is looked at; invalid for all.
    ReportDialog(PlanDocument &document, ReleaseId release, QWidget *parent = nullptr);
    ~ReportDialog() override;

    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] const ReportPages &pages() const { return *m_pages; }
    void setRequest(const ReportRequest &request);

protected:
    [[nodiscard]] PageFormat format() const override { return m_pages->format(); }
    [[nodiscard]] QString documentName() const override { return m_pages->title(); }
    [[nodiscard]] int pageCount() const override { return m_pages->count(); }
    void paintPage(QPainter &painter, int page) const override { m_pages->paint(painter, page); }
    [[nodiscard]] Result<QByteArray> pdf() const override;
    void settle() override;

private:
    [[nodiscard]] QWidget *makeChoices();
    void fillChoices(ReleaseId release);
    [[nodiscard]] Report reportOf(const ReportRequest &request) const;
    void makeWhole();
    void takeOdds();
    void update();

    PlanDocument &m_document;
    JudgedProblems m_problems; ///< Of the plan, that stays as it is while this is open.
    ForecastJob &m_job;
    std::shared_ptr<const Forecast> m_forecast; ///< With which m_whole was made; null while there is none of the plan as it is.
    QComboBox *m_kind;
    QComboBox *m_release;
    QComboBox *m_audience;
    QComboBox *m_paper;
    QListWidget *m_sections;
    QLabel *m_message;
    QTimer m_soon;   ///< Long reports take their time to be laid out; several sections may be ticked in turn.
    Report m_whole;  ///< With all sections.
    Report m_report; ///< With those that are ticked.
    std::unique_ptr<ReportPages> m_pages;
    bool m_choosing = false;
    bool m_watching = false;
};

} // namespace Plimsoll

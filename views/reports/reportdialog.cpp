// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportdialog.h"

#include "document/forecasting/forecastjob.h"
#include "document/plandocument.h"
#include "domain/titlepattern.h"
#include "engine/skilldemand.h"
#include "views/reports/htmlreport.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reporttexts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int patience = 300; // milliseconds

void choose(QComboBox &box, qint64 value)
{
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

/// Null while there is none of the plan as it is.
std::shared_ptr<const Forecast> currentForecast(const ForecastJob &job)
{
    return job.isOutdated() ? nullptr : job.forecast();
}

} // namespace

ReportDialog::ReportDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : PagesDialog(parent), m_document(document), m_problems(findJudgedProblems(document.plan(), document.timetable(), document.today())),
      m_job(ForecastJob::of(document)), m_forecast(currentForecast(m_job)), m_kind(new QComboBox), m_release(new QComboBox),
      m_audience(new QComboBox), m_paper(makePapers({QPageSize::A4, QPageSize::A3, QPageSize::Letter})), m_sections(new QListWidget),
      m_message(new QLabel)
{
    setWindowTitle(tr("Report"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    QPushButton *html = makeButton(u"document-export"_s, tr("Save as &HTML…"));
    layOut(makeChoices(), m_message, {html});
    const int em = fontMetrics().height();
    resize(em * 60, em * 42);
    fillChoices(release);
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &ReportDialog::update);
    for (QComboBox *box : {m_kind, m_release, m_audience})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::makeWhole);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::update);
    connect(m_sections, &QListWidget::itemChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(html, &QPushButton::clicked, this, [this] {
        settle();
        Q_EMIT fileWanted(u"html"_s, htmlReport(m_report, reportLanguage()));
    });
    makeWhole();
    connect(&m_job, &ForecastJob::changed, this, &ReportDialog::takeOdds);
    m_watching = hasWorkLeft(document.plan());
    if (!m_watching)
        return;
    m_job.watch(true);
    // Also where it was cancelled on its page: a report is to be whole.
    if (!m_forecast && !m_job.isRunning())
        m_job.run();
}

ReportDialog::~ReportDialog()
{
    if (m_watching)
        m_job.watch(false);
}

QWidget *ReportDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&What:"), m_kind);
    form->addRow(tr("&Release:"), m_release);
    form->addRow(tr("F&or:"), m_audience);
    form->addRow(tr("&Paper:"), m_paper);
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_sections->setAccessibleName(tr("Sections"));
    form->addRow(tr("&Sections:"), m_sections);
    return choices;
}

void ReportDialog::fillChoices(ReleaseId release)
{
    const Plan &plan = m_document.plan();
    m_kind->addItem(tr("The full plan"), false);
    m_kind->addItem(tr("One page for a steering committee"), true);
    m_release->addItem(tr("All releases"), qint64(0));
    for (const Release &one : plan.table<Release>())
        m_release->addItem(displayName(plan, one), one.id.value());
    choose(*m_release, release.value());
    m_audience->addItem(tr("Everybody inside"), qint64(0));
    for (const Audience &audience : plan.table<Audience>())
        m_audience->addItem(audience.name, audience.id.value());
    const Report whole = reportOf({});
    for (const ReportSection &section : whole.sections) {
        auto *item = new QListWidgetItem(section.title, m_sections);
        item->setData(Qt::UserRole, section.id);
        item->setCheckState(Qt::Checked);
    }
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request{ReleaseId(m_release->currentData().toLongLong()), AudienceId(m_audience->currentData().toLongLong()), {},
                          m_kind->currentData().toBool()};
    bool all = true;
    for (int row = 0; row < m_sections->count(); ++row) {
        const bool wanted = m_sections->item(row)->checkState() == Qt::Checked;
        all = all && wanted;
        if (wanted)
            request.sections << m_sections->item(row)->data(Qt::UserRole).toString();
    }
    if (all || request.onePage)
        request.sections.clear();
    else if (request.sections.isEmpty())
        request.sections << QString(); // None: the cover alone.
    return request;
}

void ReportDialog::setRequest(const ReportRequest &request)
{
    m_choosing = true;
    m_kind->setCurrentIndex(request.onePage ? 1 : 0);
    choose(*m_release, request.release.value());
    choose(*m_audience, request.audience.value());
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem *item = m_sections->item(row);
        const bool wanted = request.sections.isEmpty() || request.sections.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    m_choosing = false;
    makeWhole();
}

Report ReportDialog::reportOf(const ReportRequest &request) const
{
    ReportRequest timed = request;
    timed.now = m_document.clock().now();
    return makeReport(m_document.plan(), m_document.timetable(), m_document.today(), timed, m_problems, m_forecast);
}

void ReportDialog::makeWhole()
{
    if (m_choosing)
        return;
    ReportRequest all = request();
    all.sections.clear();
    m_whole = reportOf(all);
    update();
}

void ReportDialog::takeOdds()
{
    auto current = currentForecast(m_job);
    if (current == m_forecast)
        return;
    m_forecast = std::move(current);
    makeWhole();
}

void ReportDialog::settle()
{
    if (m_soon.isActive())
        update();
}

void ReportDialog::update()
{
    m_soon.stop();
    m_sections->setEnabled(!m_kind->currentData().toBool());
    const QStringList wanted = request().sections;
    m_report = m_whole;
    if (!wanted.isEmpty())
        std::erase_if(m_report.sections, [&](const ReportSection &section) { return !wanted.contains(section.id); });
    m_pages = std::make_unique<ReportPages>(m_report, PageFormat{paperOf(*m_paper), QPageLayout::Portrait});
    const QString warning = missingCharactersWarning(m_report);
    m_message->setText(warning);
    m_message->setVisible(!warning.isEmpty());
    showPages();
}

Result<QByteArray> ReportDialog::pdf() const
{
    return pdfReport(*m_pages);
}

} // namespace Plimsoll

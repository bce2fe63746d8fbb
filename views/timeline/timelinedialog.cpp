// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "views/reports/pdfreport.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qreal pictureScale = 2.0; ///< Pixels for a point of what is copied.

} // namespace

TimelineDialog::TimelineDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_printer(QPrinter::HighResolution), m_release(new QComboBox), m_paper(new QComboBox),
      m_orientation(new QComboBox), m_wide(new QSpinBox), m_rules(new QCheckBox(tr("What counts from &what"))),
      m_floats(new QCheckBox(tr("&Critical path and float"))), m_grid(new QLabel)
{
    setWindowTitle(tr("Timeline on paper"));
    // Without a file name it asks no printer for anything.
    m_printer.setOutputFormat(QPrinter::PdfFormat);
    m_preview = new QPrintPreviewWidget(&m_printer);
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_release->addItem(tr("All releases"), qint64(0));
    for (const Release &one : document.plan().table<Release>())
        m_release->addItem(displayName(document.plan(), one), one.id.value());
    m_release->setCurrentIndex(qMax(0, m_release->findData(release.value())));
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::Letter})
        m_paper->addItem(QPageSize::name(paper), int(paper));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_wide->setRange(1, TimelineRequest::mostPagesWide);
    m_rules->setChecked(true);
    m_grid->setTextFormat(Qt::PlainText);
    m_grid->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->addWidget(makeChoices());
    columns->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    const int em = fontMetrics().height();
    resize(em * 66, em * 42);
    for (QComboBox *box : {m_release, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &TimelineDialog::update);
    for (QCheckBox *box : {m_rules, m_floats})
        connect(box, &QCheckBox::toggled, this, &TimelineDialog::update);
    connect(m_wide, &QSpinBox::valueChanged, this, &TimelineDialog::update);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { (void)paintTimeline(*m_pages, *printer); });
    update();
}

TimelineDialog::~TimelineDialog() = default;

QWidget *TimelineDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Release:"), m_release);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(tr("Pages &beside each other:"), m_wide);
    form->addRow(m_rules);
    form->addRow(m_floats);
    form->addRow(m_grid);
    choices->setFixedWidth(fontMetrics().height() * 15);
    return choices;
}

QWidget *TimelineDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &icon, const QString &text, auto slot) {
        auto *button = new QPushButton(QIcon::fromTheme(icon), text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    add(u"edit-copy"_s, tr("Copy as p&icture"), &TimelineDialog::copyPicture);
    layout->addStretch();
    add(u"document-print"_s, tr("Pri&nt…"), &TimelineDialog::print);
    add(u"document-export"_s, tr("Save as P&DF…"), &TimelineDialog::wantPdf)->setDefault(true);
    add(u"dialog-close"_s, tr("Close"), &QDialog::reject);
    return row;
}

TimelineRequest TimelineDialog::request() const
{
    TimelineRequest request;
    request.release = ReleaseId(m_release->currentData().toLongLong());
    request.rules = m_rules->isChecked();
    request.floats = m_floats->isChecked();
    request.format = {QPageSize::PageSizeId(m_paper->currentData().toInt()), QPageLayout::Orientation(m_orientation->currentData().toInt())};
    request.pagesWide = m_wide->value();
    return request;
}

void TimelineDialog::update()
{
    m_pages = std::make_unique<TimelinePages>(m_document.plan(), m_document.timetable(), m_document.today(), request());
    m_grid->setText(m_pages->count() == 1 ? tr("1 page") : tr("%1 pages: %2 beside, %3 below each other")
                                                               .arg(m_pages->count())
                                                               .arg(m_pages->pagesWide())
                                                               .arg(m_pages->pagesHigh()));
    usePaper(m_printer);
    m_preview->updatePreview();
}

void TimelineDialog::usePaper(QPrinter &printer) const
{
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(m_pages->format().paper), m_pages->format().orientation, {}));
}

void TimelineDialog::wantPdf()
{
    if (const auto bytes = timelinePdf(*m_pages))
        Q_EMIT fileWanted(u"pdf"_s, *bytes);
    else
        Q_EMIT failed(bytes.error());
}

void TimelineDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    usePaper(printer);
    printer.setDocName(m_pages->title());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && !paintTimeline(*m_pages, printer))
        Q_EMIT failed({ErrorCode::Io, tr("The timeline can't be printed on %1; check the printer.").arg(printer.printerName()), {}});
}

void TimelineDialog::copyPicture()
{
    const int page = qBound(0, m_preview->currentPage() - 1, m_pages->count() - 1);
    QGuiApplication::clipboard()->setImage(timelineImage(*m_pages, page, pictureScale));
}

} // namespace Plimsoll

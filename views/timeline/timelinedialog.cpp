// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "views/timeline/timelinework.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TimelineDialog::TimelineDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : PagesDialog(parent), m_document(document), m_release(new QComboBox),
      m_paper(makePapers({QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::Letter})),
      m_orientation(new QComboBox), m_wide(new QSpinBox), m_rules(new QCheckBox(tr("What counts from &what"))),
      m_floats(new QCheckBox(tr("&Critical path and float"))), m_work(new QCheckBox(tr("&Work items"))), m_grid(new QLabel)
{
    setWindowTitle(tr("Timeline on paper"));
    m_release->addItem(tr("All releases"), qint64(0));
    for (const Release &one : document.plan().table<Release>())
        m_release->addItem(displayName(document.plan(), one), one.id.value());
    m_release->setCurrentIndex(qMax(0, m_release->findData(release.value())));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_wide->setRange(1, TimelineRequest::mostPagesWide);
    m_rules->setChecked(true);
    m_work->setChecked(showsWorkByItself(document.plan(), release));
    m_work->setVisible(!document.plan().table<ScheduledWork>().isEmpty());
    m_grid->setTextFormat(Qt::PlainText);
    m_grid->setWordWrap(true);
    QPushButton *picture = makeButton(u"document-export"_s, tr("Save as one pict&ure…"));
    layOut(makeChoices(), nullptr, {picture});
    const int em = fontMetrics().height();
    resize(em * 66, em * 42);
    for (QComboBox *box : {m_release, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &TimelineDialog::update);
    for (QCheckBox *box : {m_rules, m_floats, m_work})
        connect(box, &QCheckBox::toggled, this, &TimelineDialog::update);
    connect(m_wide, &QSpinBox::valueChanged, this, &TimelineDialog::update);
    connect(picture, &QPushButton::clicked, this, &TimelineDialog::wantPicture);
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
    form->addRow(m_work);
    form->addRow(m_grid);
    return choices;
}

TimelineRequest TimelineDialog::request() const
{
    TimelineRequest request;
    request.release = ReleaseId(m_release->currentData().toLongLong());
    request.rules = m_rules->isChecked();
    request.floats = m_floats->isChecked();
    request.work = m_work->isChecked();
    request.format = {paperOf(*m_paper), QPageLayout::Orientation(m_orientation->currentData().toInt())};
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
    showPages();
}

void TimelineDialog::wantPicture()
{
    if (const auto bytes = timelinePng(*m_pages))
        Q_EMIT fileWanted(u"png"_s, *bytes);
    else
        Q_EMIT failed(bytes.error());
}

} // namespace Plimsoll

// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/centrepane.h"

#include "app/window/messageslot.h"
#include "document/plandocument.h"
#include "views/common/page.h"
#include "views/common/planselection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

CentrePane::CentrePane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_kinds(pageKinds()), m_title(new QLabel), m_subtitle(new QLabel),
      m_messages(new MessageSlot), m_stack(new QStackedWidget)
{
    const int em = fontMetrics().height();
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(em * 2 / 3);
    heading->addWidget(m_title, 0, Qt::AlignBaseline);
    heading->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em * 2 / 3, em * 2 / 3, em * 2 / 3, em / 3);
    layout->setSpacing(em / 2);
    layout->addLayout(heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
}

Page *CentrePane::page() const
{
    return m_pages.value(m_current);
}

Page *CentrePane::make(const PageKind &kind)
{
    Page *page = kind.make(m_document, m_selection, m_stack);
    page->setObjectName(kind.id);
    m_pages.insert(kind.id, page);
    m_stack->addWidget(page);
    page->setFilter(m_filter);
    connect(page, &Page::headingChanged, this, &CentrePane::showHeading);
    connect(page, &Page::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(page, &Page::statusTold, this, &CentrePane::statusTold);
    connect(page, &Page::zoomChanged, this, [this, page](int zoom) {
        if (page == this->page())
            Q_EMIT zoomChanged(zoom);
    });
    Q_EMIT pageMade(page);
    return page;
}

Page *CentrePane::ensurePage(const QString &id)
{
    if (Page *page = m_pages.value(id))
        return page;
    for (const PageKind &kind : m_kinds) {
        if (kind.id == id)
            return make(kind);
    }
    return nullptr;
}

void CentrePane::showPage(const QString &id)
{
    Page *page = ensurePage(id);
    if (!page || id == m_current)
        return;
    m_current = id;
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    showHeading();
    Q_EMIT pageChanged(page);
}

void CentrePane::setFilter(const QString &text)
{
    m_filter = text;
    for (Page *page : std::as_const(m_pages))
        page->setFilter(text);
}

void CentrePane::showHeading()
{
    const Page *current = page();
    m_title->setText(current ? current->title() : QString());
    m_subtitle->setText(current ? current->subtitle() : QString());
}

} // namespace Plimsoll

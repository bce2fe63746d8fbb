// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/handbook/handbookwindow.h"

#include "views/handbook/handbookbrowser.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

HandbookWindow::HandbookWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_pages(handbookPages()), m_search(new QLineEdit), m_list(new QListWidget),
      m_none(new QLabel(tr("No page holds these words."))), m_browser(new HandbookBrowser)
{
    const int em = fontMetrics().height();
    m_browser->setAccessibleName(tr("Page of the handbook"));
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeList());
    panes->addWidget(m_browser);
    panes->setStretchFactor(1, 1);
    panes->setSizes({em * 14, em * 56});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(panes, 1);
    makeKeys();
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HandbookWindow::followBrowser);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    resize(em * 72, em * 48);
    showPage(m_pages.front().id);
    m_browser->setFocus();
}

QToolButton *HandbookWindow::makeButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    return button;
}

QWidget *HandbookWindow::makeBar()
{
    const QString before = u"go-previous"_s;
    const QString after = u"go-next"_s;
    m_back = makeButton(u"handbookBack"_s, isRightToLeft() ? after : before, tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward = makeButton(u"handbookForward"_s, isRightToLeft() ? before : after, tr("Forward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_search->setPlaceholderText(tr("Search the handbook (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().height() * 18);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookWindow::findNext);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch(1);
    row->addWidget(m_search);
    return bar;
}

QWidget *HandbookWindow::makeList()
{
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setUniformItemSizes(true);
    for (const HandbookPage &page : m_pages) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.id);
    }
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->hide();
    connect(m_list, &QListWidget::currentItemChanged, this, &HandbookWindow::choose);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    return side;
}

/// Shortcuts and not actions: the keys of the main window are its own.
void HandbookWindow::makeKeys()
{
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, m_browser, &QTextBrowser::backward);
    auto *forward = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    connect(forward, &QShortcut::activated, m_browser, &QTextBrowser::forward);
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(away, &QShortcut::activated, this, &QWidget::close);
}

void HandbookWindow::showPage(const QString &id)
{
    const bool known = std::ranges::any_of(m_pages, [&](const HandbookPage &page) { return page.id == id; });
    if (known && id != m_shown)
        m_browser->setSource(handbookUrl(id));
}

QString HandbookWindow::wanted() const
{
    return m_search->text().simplified();
}

/// Leaves the pages in the list that hold the words, and goes to the first place in the page shown, or in the first of them.
void HandbookWindow::search()
{
    const QString words = wanted();
    QListWidgetItem *first = nullptr;
    bool showsOne = false;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        QListWidgetItem *item = m_list->item(int(i));
        const bool holds = m_pages[i].text.contains(words, Qt::CaseInsensitive);
        item->setHidden(!holds);
        if (holds && !first)
            first = item;
        showsOne = showsOne || (holds && m_pages[i].id == m_shown);
    }
    m_none->setVisible(!first);
    if (words.isEmpty() || !first) {
        QTextCursor cursor = m_browser->textCursor();
        cursor.clearSelection();
        m_browser->setTextCursor(cursor);
    } else if (showsOne) {
        findFirst();
    } else {
        m_list->setCurrentItem(first);
    }
}

void HandbookWindow::findFirst()
{
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->find(wanted());
}

/// From the last place on, and from the top again.
void HandbookWindow::findNext()
{
    if (!wanted().isEmpty() && !m_browser->find(wanted()))
        findFirst();
}

/// By hand or by searching; a page that is reached by a link is in the browser already.
void HandbookWindow::choose(const QListWidgetItem *item)
{
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    if (id.isEmpty() || id == m_shown)
        return;
    showPage(id);
    if (!wanted().isEmpty())
        findFirst();
}

void HandbookWindow::followBrowser(const QUrl &page)
{
    m_shown = page.fileName().section(u'.', 0, 0);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id != m_shown)
            continue;
        m_list->setCurrentRow(int(i));
        setWindowTitle(tr("%1 — Handbook").arg(m_pages[i].title));
    }
}

} // namespace Plimsoll
